import Geography
import ServiceModel

/// A column an import file may have. Its raw value is the English header; Polish headers are accepted beside it. Case,
/// accents, hyphens and underscores in a header do not matter.
package enum ImportColumn: String, CaseIterable, Hashable, Sendable {
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
    case key, number, state, reported, hold
    case holdNote = "hold_note"
    case holdSince = "hold_since"
    case promisedFrom = "promised_from"
    case promisedTo = "promised_to"
    case promisedWhom = "promised_whom"
    case promisedAt = "promised_at"
    case excluded, active, code, order, visit, lock, override, late
    case lateTarget = "late_target"
    case breaches, rule, tolerance, season
    case freeDay = "free_day"
    case suspended, horizon, only
    case lastDone = "last_done"
    case endedOn = "ended_on"
    case symptom, channel, reporter, impact, urgency, orders
    case parent, place, installed
    case warrantyFrom = "warranty_from"
    case warrantyCovers = "warranty_covers"
    case checks, meters
    case category, tasks, checklist, signature, photo
    case slaClass = "sla_class"
    case sites, serials, coverage, targets, stops, labour, trips, pools, prices, discount, limit, fee, ended
    case endReason = "end_reason"
    case contract
    case ean, unit, price, vat, substitutes, kit, catalogue, part, quantity, value, least
    case warrantyMonths = "warranty_months", leader, members, language
    case reportEmail = "report_email"

    /// The Polish headers, the commonest first.
    package var polish: [String] {
        switch self {
        case .name: ["nazwa", "imię i nazwisko"]
        case .customer: ["klient", "kontrahent"]
        case .site: ["miejsce", "obiekt"]
        case .technician: ["serwisant", "technik"]
        case .nip: ["numer NIP"]
        case .phone: ["telefon"]
        case .email: ["poczta", "adres e-mail", "mail"]
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
        case .key: ["klucz", "klucz zewnętrzny"]
        case .number: ["numer", "nr zlecenia"]
        case .state: ["stan", "status"]
        case .reported: ["zgłoszono"]
        case .hold: ["wstrzymane", "czeka na"]
        case .holdNote: ["wstrzymane uwagi"]
        case .holdSince: ["wstrzymane od"]
        case .promisedFrom: ["obiecane od", "umówione od"]
        case .promisedTo: ["obiecane do", "umówione do"]
        case .promisedWhom: ["obiecane komu", "umówione z"]
        case .promisedAt: ["obiecane kiedy", "umówione kiedy"]
        case .excluded: ["bez serwisantów", "nie przez"]
        case .active: ["aktywny", "pracuje"]
        case .code: ["kod", "symbol"]
        case .order: ["zlecenie"]
        case .visit: ["wizyta"]
        case .lock: ["blokada"]
        case .override: ["wbrew regule"]
        case .late: ["po terminie"]
        case .lateTarget: ["po którym terminie"]
        case .breaches: ["złamane reguły"]
        case .rule: ["reguła"]
        case .tolerance: ["tolerancja"]
        case .season: ["sezon"]
        case .freeDay: ["dzień wolny"]
        case .suspended: ["wstrzymany"]
        case .horizon: ["wyprzedzenie"]
        case .only: ["tylko on"]
        case .lastDone: ["ostatnio wykonane"]
        case .endedOn: ["zakończony dnia"]
        case .symptom: ["objaw", "usterka"]
        case .channel: ["sposób zgłoszenia", "kanał"]
        case .reporter: ["zgłaszający"]
        case .impact: ["zasięg", "wpływ"]
        case .urgency: ["pilność"]
        case .orders: ["zlecenia"]
        case .parent: ["część urządzenia", "urządzenie nadrzędne"]
        case .place: ["gdzie stoi", "położenie"]
        case .installed: ["zainstalowano"]
        case .warrantyFrom: ["gwarancja od"]
        case .warrantyCovers: ["gwarancja zakres"]
        case .checks: ["terminy", "badania"]
        case .meters: ["liczniki"]
        case .category: ["kategoria"]
        case .tasks: ["zadania", "wizyty"]
        case .checklist: ["lista kontrolna", "pytania"]
        case .signature: ["podpis"]
        case .photo: ["zdjęcie"]
        case .contract: ["umowa"]
        case .slaClass: ["klasa umowy"]
        case .sites: ["miejsca", "obiekty"]
        case .serials: ["numery seryjne"]
        case .coverage: ["czas obsługi", "godziny obsługi"]
        case .targets: ["czasy umowne", "czasy"]
        case .stops: ["zegar staje"]
        case .labour: ["robocizna"]
        case .trips: ["dojazdy"]
        case .pools: ["pule części", "pule"]
        case .prices: ["cennik"]
        case .discount: ["rabat"]
        case .limit: ["granica kosztu"]
        case .fee: ["abonament"]
        case .ended: ["rozwiązana", "zakończona"]
        case .endReason: ["powód rozwiązania"]
        case .ean: ["kod kreskowy", "kod EAN"]
        case .unit: ["jednostka", "jm"]
        case .price: ["cena"]
        case .vat: ["stawka VAT"]
        case .substitutes: ["zamienniki"]
        case .kit: ["zestaw"]
        case .catalogue: ["w katalogu"]
        case .part: ["część"]
        case .quantity: ["ilość"]
        case .value: ["wartość"]
        case .least: ["stan minimalny", "minimum"]
        case .warrantyMonths: ["gwarancja miesiące"]
        case .leader: ["lider", "prowadzi"]
        case .members: ["członkowie", "członkowie ekipy"]
        case .language: ["język"]
        case .reportEmail: ["protokoły na", "e-mail protokołów"]
        }
    }

    /// Other English headers.
    private var alsoCalled: [String] {
        switch self {
        case .promisedFrom: ["appointment_from"]
        case .promisedTo: ["appointment_to"]
        case .key: ["external_key"]
        default: []
        }
    }

    /// The column among these that a header names; `nil` when it is none of them.
    static func named(_ header: String, among columns: [ImportColumn]) -> ImportColumn? {
        let wanted = letters(of: header)
        return columns.first { column in
            ([column.rawValue] + column.alsoCalled + column.polish).contains { letters(of: $0) == wanted }
        }
    }

    /// The column among these whose name is most like a header that is none of them.
    static func nearest(_ header: String, among columns: [ImportColumn]) -> ImportColumn? {
        let names = columns.flatMap { column in ([column.rawValue] + column.polish).map { ($0, column) } }
        guard let best = NearestWord.to(header, among: names.map(\.0)) else { return nil }
        return names.first { $0.0 == best }?.1
    }

    /// Whether a header is one of its Polish names and not the English one.
    func isPolish(_ header: String) -> Bool {
        let wanted = Self.letters(of: header)
        return Self.letters(of: rawValue) != wanted && polish.contains { Self.letters(of: $0) == wanted }
    }

    /// How it is called in a language.
    func name(_ language: Language) -> String { language == .polish ? polish.first ?? rawValue : rawValue }

    /// Letters and digits alone: `E-mail`, `e_mail` and `email` are one header.
    static func letters(of header: String) -> String {
        NameFolding.fold(header).filter { $0.isLetter || $0.isNumber }
    }
}
