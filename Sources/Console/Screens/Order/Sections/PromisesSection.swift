import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What was told to whom, when, and whether it was kept.
    static let promises = OrderSection { detail, columns, state in
        let (language, wording) = (state.language, state.wording)
        let heading = language("Promises", "Obietnice")
        let told = detail.visits.compactMap { line in line.visit.promise.map { (line, $0) } }
        let asked = detail.order.request?.promise.map { $0.words(state) }
        let words = told.map { line, promise in promise.words(state) + line.keptWords(promise, state) }
        let all = words + [asked].compactMap { $0 }
        let wish = detail.order.preference.map { language("wished ", "życzenie ") + wording.window($0) }
        guard let first = all.first else {
            return PageSection(
                "promises", heading, answer: wish ?? language("nothing was promised", "niczego nie obiecano"),
                startsFolded: true)
        }
        return PageSection(
            "promises", "\(heading) \(all.count)", answer: all.joined(separator: "; "), startsFolded: state.isLow,
            caption: first,
            all.enumerated().dropFirst().map { PageLine.text(LineID("promise", Int64($0)), $1) }
                + (wish.map { [PageLine.text(LineID("wish", 0), $0)] } ?? []))
    }
}

extension Promise {
    /// `Mon 23, 09:00-11:00 to Anna Lis, Sun 22, 20:05`
    fileprivate func words(_ state: ConsoleState) -> String {
        state.wording.window(window) + state.language(" to ", " dla: ") + "\(toldTo), \(state.wording.moment(toldAt))"
    }
}

extension OrderDetail.VisitLine {
    fileprivate func keptWords(_ promise: Promise, _ state: ConsoleState) -> String {
        let language = state.language
        guard let arrived = VisitTimes(events).arrived else { return "" }
        return arrived < promise.window.end
            ? language("   kept ", "   dotrzymano ") + state.wording.time(arrived)
            : language("   broken: there ", "   nie dotrzymano: na miejscu ") + state.wording.time(arrived)
    }
}
