package import ServiceModel

extension Receipt {
    /// Which drafts became ready by it; `nil` when none did.
    package func readySentence(_ language: Language) -> String? {
        guard !readied.isEmpty else { return nil }
        let shown = readied.prefix(5).map(\.description).joined(separator: ", ")
        let more = readied.count - 5
        let rest = more > 0 ? language(" and \(more) more", " i jeszcze \(more)") : ""
        return language("Ready to be planned now: \(shown)\(rest).", "Gotowe do zaplanowania: \(shown)\(rest).")
    }
}
