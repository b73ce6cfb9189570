extension Field {
    package static let latitude = Field("latitude", "szerokość")
    package static let longitude = Field("longitude", "długość")
    package static let coordinates = Field("coordinates", "współrzędne")
    package static let address = Field("address", "adres")
    package static let town = Field("town", "miejscowość")
    package static let region = Field("region", "rejon")
    package static let access = Field("access", "dostęp")
}
