extension Field {
    package static let document = Field("document", "dokument")
    package static let found = Field("found", "stwierdzono")
    package static let done = Field("done", "wykonano")
    package static let advice = Field("advice", "zalecenia")
    package static let signerRole = Field("signer-role", "funkcja podpisującego")
    package static let strokes = Field("strokes", "podpis odręczny")
    package static let colour = Field("colour", "kolor")
    package static let logo = Field("logo", "logo")
}
