package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Days for which an answer hides what it was about: what stands longer is told again.
    static let alertDays = 31

    /// Everything that needs somebody now. Without a forecast it is made anew.
    package func alerts(_ forecast: Forecast? = nil) throws -> AlertBook {
        let (view, now) = (try viewOfToday(), now)
        let ground = AlertGround(desk: self, view: view, forecast: try forecast ?? self.forecast(), now: now)
        let found = try AlertSources.all.flatMap { try $0.alerts(ground) }
        let marks = try store.read { try $0.alertMarks(since: now - Self.alertDays * 86_400) }
        return AlertBook(sequence: view.sequence, found, marks, today: company.calendar.span(of: ground.today))
    }
}
