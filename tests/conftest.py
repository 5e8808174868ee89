from hypothesis import settings

# A test says what is right, not how fast the machine is: a busy one must not make it fail.
settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")
