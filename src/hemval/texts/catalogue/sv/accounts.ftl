# Who works here and what each may do.

accounts-sign-in = Logga in
