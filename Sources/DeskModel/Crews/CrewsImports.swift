extension ImportKind {
    package static let crews = ImportKind("crews", "standing crews", "stałe ekipy")

    static let ofCrews = [crews]
}
