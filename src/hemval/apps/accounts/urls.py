"""Pages of signing in and of who may do what."""

from django.urls import path

from hemval.apps.accounts.views import identity, kept, people, second_factor, sign_in, start

app_name = "accounts"
urlpatterns = [
    path("logga-in/", sign_in.sign_in, name="sign_in"),
    path("logga-in/kod/", sign_in.code, name="code"),
    path("logga-in/andra-faktor/", second_factor.set_up, name="set_second_factor"),
    path("logga-in/tjanst/", identity.begin, name="identity"),
    path("logga-in/tjanst/svar/", identity.answer, name="identity_answer"),
    path("logga-in/som/", sign_in.sign_in_as, name="sign_in_as"),
    path("logga-in/kvar/", kept.kept, name="kept"),
    path("valkommen/<text:uid>/<text:token>/", start.start, name="start"),
    path("medarbetare/", people.everybody, name="people"),
    path("medarbetare/ny/", people.add, name="add"),
    path("medarbetare/<int:pk>/", people.one, name="person"),
    path("medarbetare/<int:pk>/roll/", people.give_role, name="give_role"),
    path("medarbetare/<int:pk>/skyddade/", people.name_for_protected, name="name_for_protected"),
    path("medarbetare/<int:pk>/lank/", people.start_link, name="start_link"),
    path("medarbetare/<int:pk>/nollstall/", people.forget_second_factor, name="forget_factor"),
    path("medarbetare/<int:pk>/stang/", people.close, name="close"),
    path("medarbetare/<int:pk>/oppna/", people.open_again, name="open_again"),
    path("medarbetare/roll/<int:pk>/avsluta/", people.end_role, name="end_role"),
    path("medarbetare/skyddade/<int:pk>/avsluta/", people.end_naming, name="end_naming"),
    path("logga-ut/", sign_in.sign_out, name="sign_out"),
]
