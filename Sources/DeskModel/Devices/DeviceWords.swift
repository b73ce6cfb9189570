package import ServiceModel

/// What is known of a device in words.
package enum DeviceWords {
    /// `15 Mar 2023 - 14 Mar 2025, labour, parts`; `nil` without a warranty.
    package static func warranty(_ asset: Asset, _ wording: Wording) -> String? {
        guard let through = asset.warrantyThrough else { return nil }
        let language = wording.language
        let from = asset.warrantyFrom.map { wording.date($0) + " - " } ?? language("until ", "do ")
        let scope = asset.warrantyCovers.map { $0.name(language) }
        return ([from + wording.date(through)] + scope).joined(separator: ", ")
    }

    /// `limit about Tue 2 Feb 2027`; where the readings say that it has come meanwhile, that somebody should read it. Empty
    /// where they say nothing.
    package static func trend(_ readings: [MeterReading], of meter: Meter, on today: Day, _ wording: Wording) -> String
    {
        guard let moment = MeterTrend.limitReached(by: readings, of: meter) else { return "" }
        let day = wording.calendar.day(of: moment)
        return day > today
            ? wording.language("limit about ", "granica około ") + wording.date(day)
            : wording.language("at its limit by now: read it", "już chyba na granicy: odczytaj")
    }

    /// `ended 625 days ago`, `ended 12 years ago`, `62 days are left`, `begins in 3 days`; `nil` without a warranty.
    package static func standing(_ asset: Asset, on today: Day, _ language: Language) -> String? {
        guard let through = asset.warrantyThrough else { return nil }
        if let from = asset.warrantyFrom, from > today {
            let wait = days(from.since(today), language)
            return language("begins in \(wait)", "zaczyna się za \(wait)")
        }
        let count = days(abs(today.since(through)), language)
        return through < today
            ? language("ended \(count) ago", "skończyła się \(count) temu")
            : language("\(count) are left", "zostaje \(count)")
    }

    /// `619 days`, from two years on `12 years`: nobody counts days of a decade.
    private static func days(_ count: Int, _ language: Language) -> String {
        guard count >= 730 else {
            return "\(count) " + (count == 1 ? language("day", "dzień") : language("days", "dni"))
        }
        let years = (count + 1) * 400 / 146_097
        return "\(years) " + language.plural(years, "year", "years", pl: ("rok", "lata", "lat"))
    }
}
