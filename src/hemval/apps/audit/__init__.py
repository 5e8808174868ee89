"""What has been done and read, by whom, in a chain that shows what is altered or missing."""
