"""What in a scraped text is not body: captions, credits, adverts, bylines, corrections."""
