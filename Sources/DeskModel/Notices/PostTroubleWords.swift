package import ServiceModel

extension PostTrouble {
    /// What is kept of a try, for people: a server's words as they are.
    package static func shown(_ kept: String, _ language: Language) -> String {
        guard let (trouble, detail) = read(kept) else { return kept }
        return trouble.words(language) + (detail.isEmpty ? "" : ": \(detail)")
    }

    /// A clause.
    private func words(_ language: Language) -> String {
        switch self {
        case .cutOff:
            language(
                "the connection ended before the message was whole",
                "połączenie zerwano, zanim wiadomość została przekazana w całości")
        case .lost:
            language(
                "nobody knows whether the server took it", "nie wiadomo, czy serwer ją przyjął")
        case .doubtful:
            language(
                "twice nobody knew whether the server took it; ask the customer",
                "dwa razy nie było wiadomo, czy serwer ją przyjął; zapytaj klienta")
        case .localPart:
            language(
                "no mail goes to an address with such letters before the @",
                "nie można wysłać na adres z takimi literami przed @")
        case .domain: language("what stands behind the @ is no domain", "to, co stoi po @, nie jest domeną")
        case .noFile: language("the PDF is not beside the store", "pliku PDF nie ma przy bazie")
        case .tooLarge:
            language("it is larger than the server takes", "jest większa, niż przyjmuje serwer")
        case .copyRefused:
            language("sent; the office's copy was refused", "wysłano; kopii dla biura nie przyjęto")
        }
    }
}
