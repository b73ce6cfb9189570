import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: TimeAsk) {
        switch ask {
        case .book(let request): read("time") { .time(.book(try $0.timeBook(request))) }
        case .week(let week):
            read("time") { .time(.week(week, try $0.timeDays(from: week, through: week + 6))) }
        case .order(let id): read("time") { .time(.order(try $0.orderTime(of: id))) }
        }
    }
}
