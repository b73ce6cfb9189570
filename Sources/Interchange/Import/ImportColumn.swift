import Geography

/// A column an import file may have. Its raw value is the English header; Polish headers are accepted beside it. Case,
/// accents, hyphens and underscores in a header do not matter.
public enum ImportColumn: String, CaseIterable, Hashable, Sendable {
    case name, customer, site, technician, nip, phone, email, address, town, latitude, longitude, region, regions
    case accessDays = "access_days"
    case accessFrom = "access_from"
    case accessTo = "access_to"
    case accessNote = "access_note"
    case skills, weekdays, day, start, end
    case lunchFrom = "lunch_from"
    case lunchTo = "lunch_to"
    case lunchMinutes = "lunch_minutes"
    case overtime
    case dailyCap = "daily_cap"
    case from, to, kind, note, title, type, priority, duration
    case windowFrom = "window_from"
    case windowTo = "window_to"
    case due, serial, parts, crew, model, warranty, response, arrival

    /// The Polish headers, the commonest first.
    public var polish: [String] {
        switch self {
        case .name: ["nazwa", "imię i nazwisko"]
        case .customer: ["klient", "kontrahent"]
        case .site: ["miejsce", "obiekt"]
        case .technician: ["serwisant", "technik"]
        case .nip: ["numer NIP"]
        case .phone: ["telefon"]
        case .email: ["poczta", "adres e-mail"]
        case .address: ["adres", "ulica"]
        case .town: ["miejscowość", "miasto"]
        case .latitude: ["szerokość", "szerokość geograficzna", "lat"]
        case .longitude: ["długość", "długość geograficzna", "lon"]
        case .region: ["rejon"]
        case .regions: ["rejony"]
        case .accessDays: ["dostęp dni"]
        case .accessFrom: ["dostęp od"]
        case .accessTo: ["dostęp do"]
        case .accessNote: ["dostęp uwagi"]
        case .skills: ["umiejętności", "uprawnienia"]
        case .weekdays: ["dni tygodnia"]
        case .day: ["dzień", "data"]
        case .start: ["początek"]
        case .end: ["koniec"]
        case .lunchFrom: ["przerwa od"]
        case .lunchTo: ["przerwa do"]
        case .lunchMinutes: ["przerwa minuty"]
        case .overtime: ["nadgodziny"]
        case .dailyCap: ["limit dzienny"]
        case .from: ["od"]
        case .to: ["do"]
        case .kind: ["powód"]
        case .note: ["uwagi", "notatka"]
        case .title: ["tytuł", "opis"]
        case .type: ["rodzaj"]
        case .priority: ["priorytet"]
        case .duration: ["czas trwania", "czas"]
        case .windowFrom: ["okno od", "życzenie od"]
        case .windowTo: ["okno do", "życzenie do"]
        case .due: ["termin"]
        case .serial: ["numer seryjny", "nr seryjny"]
        case .parts: ["części"]
        case .model: ["typ urządzenia"]
        case .warranty: ["gwarancja do", "gwarancja"]
        case .crew: ["ekipa", "liczba osób"]
        case .response: ["wysłane do", "reakcja do"]
        case .arrival: ["na miejscu do", "przyjazd do"]
        }
    }

    /// The column among these that a header names; `nil` when it is none of them.
    static func named(_ header: String, among columns: [ImportColumn]) -> ImportColumn? {
        let wanted = key(header)
        return columns.first { column in ([column.rawValue] + column.polish).contains { key($0) == wanted } }
    }

    /// Whether a header is one of its Polish names and not the English one.
    func isPolish(_ header: String) -> Bool {
        let wanted = Self.key(header)
        return Self.key(rawValue) != wanted && polish.contains { Self.key($0) == wanted }
    }

    private static func key(_ header: String) -> String {
        NameFolding.fold(header.replacing("_", with: " "))
    }
}
