"""What is told the public: facts of providers, news, phone hours, and in which order."""
