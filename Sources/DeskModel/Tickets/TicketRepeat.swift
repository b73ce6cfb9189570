package import ServiceModel

/// That a fault came back, or that somebody sees to it already.
package struct TicketRepeat: Hashable, Sendable {
    /// When it was reported, or repaired, before.
    package var day: Day
    /// How many days before this report.
    package var days: Int
    /// Reports and orders for the same device or site in the 90 days before.
    package var count: Int
    /// The order that repaired it, or is to; `nil` where only a ticket tells of it.
    package var order: OrderNumber?
    /// That order is not over: the ticket may be of the same.
    package var isOpen: Bool

    package init(day: Day, days: Int, count: Int, order: OrderNumber? = nil, isOpen: Bool = false) {
        self.day = day
        self.days = days
        self.count = count
        self.order = order
        self.isOpen = isOpen
    }

    /// `same fault on 9 Nov, 14 days ago; 2 in 90 days`, `order 61 is open for the same fault since 9 Nov; …`, without a full stop.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let date = wording.date(day)
        let recent = language("; \(count) in 90 days", "; \(count) w 90 dni")
        if isOpen, let order {
            return language(
                "order \(wording.short(order)) is open for the same fault since \(date)",
                "zlecenie \(wording.short(order)) na tę samą usterkę otwarte od \(date)") + recent
        }
        let by = order.map { language(" (order \(wording.short($0)))", " (zlecenie \(wording.short($0)))") } ?? ""
        return language(
            "same fault on \(date)\(by), \(days) \(language.plural(days, "day", "days", pl: ("", "", ""))) ago",
            "ta sama usterka \(date)\(by), \(days) \(language.plural(days, "", "", pl: ("dzień", "dni", "dni"))) temu"
        ) + recent
    }
}
