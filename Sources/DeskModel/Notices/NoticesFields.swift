extension Field {
    package static let message = Field("message", "wiadomość")
    package static let recipient = Field("recipient", "odbiorca")
}
