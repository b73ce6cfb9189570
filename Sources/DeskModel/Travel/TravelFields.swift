extension Field {
    package static let factor = Field("factor", "współczynnik")
    package static let hour = Field("hour", "godzina")
    package static let parking = Field("parking", "parkowanie")
    package static let kilometres = Field("kilometres", "kilometry")
}
