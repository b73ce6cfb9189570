import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Whose it is, where, and how one gets in.
    static let place = OrderSection { detail, columns, state in
        let (site, language) = (detail.site, state.language)
        let town = detail.region.isEmpty ? site.town : "\(site.town) (\(detail.region))"
        let name = site.name == detail.customer.name ? [] : [site.name]
        let whole = ([detail.customer.name] + name + [site.address, town]).joined(separator: ", ")
        let access = [
            detail.creditStop.map { "! " + $0.words(state.wording) },
            site.access.map { language("open ", "otwarte ") + $0.words(state.wording) },
            site.accessNote.isEmpty ? nil : site.accessNote,
            detail.customer.phone.isEmpty ? nil : language("phone ", "telefon ") + detail.customer.phone,
            site.location == nil
                ? language("! its place on the map is not known", "! nie wiadomo, gdzie to na mapie") : nil,
        ].compactMap { $0 }.joined(separator: "   ")
        let more = access.isEmpty ? [] : PageLine.wrapped("where", 1, access, to: columns)
        let isLong = SafeText.width(whole) > columns
        return PageSection(
            "where", language("Where", "Gdzie"), answer: whole, startsFolded: state.isLow,
            caption: isLong ? detail.customer.name : whole,
            (isLong
                ? PageLine.wrapped("where", 0, (name + [site.address, town]).joined(separator: ", "), to: columns)
                : []) + more)
    }
}

extension AccessHours {
    /// `Mon-Fri 08:00-16:00`.
    fileprivate func words(_ wording: Wording) -> String {
        let days = weekdays.sorted { $0.rawValue < $1.rawValue }
        let isRow = days.count > 2 && days.last!.rawValue - days[0].rawValue == days.count - 1
        let names =
            isRow
            ? "\(wording.weekday(days[0]))-\(wording.weekday(days[days.count - 1]))"
            : days.map { wording.weekday($0) }.joined(separator: ", ")
        return "\(names) \(from)-\(to)"
    }
}
