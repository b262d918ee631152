"""What a mentee wants those who run the coach to hear: written, shown as it will go, and only then sent."""
