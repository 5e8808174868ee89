"""How forms are drawn: label, help, fault and field, as Designsystemet has them."""

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Every field of every form is drawn alike."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"
