import ServiceModel

extension ImportCounts {
    /// `12 new, 3 changed, 40 as they were, 2 over, left alone`.
    func words(of kind: ImportKind, _ language: Language) -> String {
        let alone =
            kind == .visits
            ? language("sent, begun or over, left alone", "wysłane, rozpoczęte lub zakończone, pominięte")
            : language("over, left alone", "zakończone, pominięte")
        let parts = [
            (added, language("new", "nowe")), (changed, language("changed", "zmienione")),
            (unchanged, language("as they were", "bez zmian")),
            (closed, alone),
            (
                leftOut,
                language("over and not in this store, not taken in", "zakończone i nieznane tutaj, nie wczytane")
            ),
        ]
        var told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        if unlinked > 0 {
            told.append(
                language(
                    "orders that tickets name and that are not in this store: \(unlinked)",
                    "zlecenia ze zgłoszeń, których tu nie ma: \(unlinked)"))
        }
        return told.isEmpty ? language("nothing", "nic") : told.joined(separator: ", ")
    }
}

extension String {
    /// With a capital in front.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
