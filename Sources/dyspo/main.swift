print("dyspo")
