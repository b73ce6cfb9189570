extension Field {
    package static let orderKind = Field("order-type", "rodzaj zlecenia")
    package static let rule = Field("rule", "reguła")
    package static let tolerance = Field("tolerance", "tolerancja")
    package static let season = Field("season", "sezon")
    package static let freeDay = Field("free-day", "dzień wolny")
    package static let horizon = Field("horizon", "wyprzedzenie")
    package static let suspended = Field("suspended", "wstrzymany")
    package static let lastDone = Field("last-done", "ostatnio")
    package static let workdays = Field("workdays", "dni robocze")
}
