extension Field {
    package static let parent = Field("parent", "część urządzenia")
    package static let place = Field("place", "gdzie stoi")
    package static let meter = Field("meter", "licznik")
    package static let reading = Field("reading", "odczyt")
    package static let unit = Field("unit", "jednostka")
    package static let check = Field("check", "przegląd")
    package static let warranty = Field("warranty", "gwarancja")
}
