package import ServiceModel

/// The moment against which a jeopardy counts its minutes: what binds the visit, else, or where that is far, what was planned.
package struct JeopardyBound: Hashable, Sendable {
    /// `nil` is the plan, which nobody is late by.
    package var kind: Due.Kind?
    package var measure: Due.Measure
    package var moment: Timestamp

    package init(_ due: Due) {
        (kind, measure, moment) = (due.kind, due.measure, due.moment)
    }

    /// The planned start, or the planned end.
    package init(planned measure: Due.Measure, _ moment: Timestamp) {
        (kind, self.measure, self.moment) = (nil, measure, moment)
    }

    /// `told till 12:30`, `fix by 13:40`; with the day where that is another one than the reader's.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let name =
            switch kind {
            case .response: language("send by", "wysłać do")
            case .arrival: language("there by", "dojazd do")
            case .fix: language("fix by", "naprawa do")
            case .order: language("done by", "wykonać do")
            case .promise: language("told till", "obiecane do")
            case .wish: language("wish till", "życzenie do")
            case nil:
                measure == .start ? language("start by", "początek") : language("end by", "koniec")
            }
        let isToday = wording.today.map { $0 == wording.calendar.day(of: moment - 1) } ?? false
        return name + " " + (isToday ? wording.closingTime(moment) : wording.due(moment))
    }
}

extension Wording {
    /// `14:05`; midnight is the end of the day before.
    package func closingTime(_ moment: Timestamp) -> String {
        calendar.timeOfDay(of: moment).minutes == 0 ? "24:00" : time(moment)
    }
}
