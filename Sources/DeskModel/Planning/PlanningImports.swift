extension ImportKind {
    package static let absences = ImportKind("absences", "absences", "nieobecności")
    package static let visits = ImportKind("visits", "visits", "wizyty")

    static let ofAbsences = [absences]
    static let ofPlanning = [visits]
}
