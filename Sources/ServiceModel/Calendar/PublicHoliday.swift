/// The public holidays of Poland (ustawa z 18.01.1951 r. o dniach wolnych od pracy), as they are since 2011, Christmas
/// Eve since 2025.
package enum PublicHoliday: String, CaseIterable, Sendable, Codable {
    case newYear, epiphany, easter, easterMonday, labourDay, constitutionDay, whitSunday, corpusChristi
    case assumption, allSaints, independenceDay, christmasEve, christmasDay, boxingDay

    /// The first year in which Christmas Eve was free.
    private static let freeChristmasEve = 2025

    /// Which holiday a day is; a fixed one before a movable one. Those of years before 2011 were others.
    package static func on(_ day: Day) -> PublicHoliday? {
        let (year, month, date) = day.civil
        return fixed(year, month, date) ?? movable(day, year, month)
    }

    private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> PublicHoliday? {
        switch (month, day) {
        case (1, 1): .newYear
        case (1, 6): .epiphany
        case (5, 1): .labourDay
        case (5, 3): .constitutionDay
        case (8, 15): .assumption
        case (11, 1): .allSaints
        case (11, 11): .independenceDay
        case (12, 24): year >= freeChristmasEve ? .christmasEve : nil
        case (12, 25): .christmasDay
        case (12, 26): .boxingDay
        default: nil
        }
    }

    private static func movable(_ day: Day, _ year: Int, _ month: Int) -> PublicHoliday? {
        // Easter lies between 22 March and 25 April, Corpus Christi sixty days later.
        guard (3...6).contains(month) else { return nil }
        switch day.since(easter(year)) {
        case 0: return .easter
        case 1: return .easterMonday
        case 49: return .whitSunday
        case 60: return .corpusChristi
        default: return nil
        }
    }

    /// Easter Sunday of the Gregorian calendar; the "anonymous algorithm" (Nature, 20 April 1876; Meeus, "Astronomical
    /// Algorithms", chapter 8).
    package static func easter(_ year: Int) -> Day {
        let golden = year % 19
        let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let (month, date) = (epact + weekday - 7 * shift + 114).quotientAndRemainder(dividingBy: 31)
        return Day(year: year, month: month, day: date + 1)!
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .newYear: language("New Year", "Nowy Rok")
        case .epiphany: language("Epiphany", "Trzech Króli")
        case .easter: language("Easter", "Wielkanoc")
        case .easterMonday: language("Easter Monday", "Poniedziałek Wielkanocny")
        case .labourDay: language("Labour Day", "Święto Pracy")
        case .constitutionDay: language("Constitution Day", "Święto Konstytucji 3 Maja")
        case .whitSunday: language("Whit Sunday", "Zielone Świątki")
        case .corpusChristi: language("Corpus Christi", "Boże Ciało")
        case .assumption: language("Assumption", "Wniebowzięcie NMP")
        case .allSaints: language("All Saints", "Wszystkich Świętych")
        case .independenceDay: language("Independence Day", "Święto Niepodległości")
        case .christmasEve: language("Christmas Eve", "Wigilia")
        case .christmasDay: language("Christmas Day", "Boże Narodzenie")
        case .boxingDay: language("second day of Christmas", "drugi dzień Bożego Narodzenia")
        }
    }
}
