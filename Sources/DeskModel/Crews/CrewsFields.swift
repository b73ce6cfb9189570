extension Field {
    package static let leader = Field("leader", "lider")
    package static let member = Field("member", "członek ekipy")
}
