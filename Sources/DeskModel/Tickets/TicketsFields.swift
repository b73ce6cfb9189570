extension Field {
    package static let ticket = Field("ticket", "zgłoszenie")
    package static let symptom = Field("symptom", "objaw")
    package static let channel = Field("channel", "sposób zgłoszenia")
    package static let reporterPhone = Field("reporter phone", "telefon zgłaszającego")
    package static let impact = Field("impact", "zasięg")
    package static let urgency = Field("urgency", "pilność")
    package static let person = Field("person", "rozmówca")
    package static let words = Field("words", "treść rozmowy")
    package static let reported = Field("reported", "zgłoszono")
}
