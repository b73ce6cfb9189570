import Console
import DeskModel
import Dispatch
import Logging
import Operations
import ServiceModel
import Synchronization

/// Other desks, what others did, and what needs somebody.
extension EffectRunner {
    /// Courtesies: where the store cannot take them the next start shows what was seen as new once more.
    func keepLooking(through sequence: Int) {
        courtesyQueue.async { [self] in
            do {
                try desk.keepLooking(by: actor.name, through: sequence)
            } catch {
                log.warning("\(error)", metadata: ["work": "feed"])
            }
        }
    }

    /// Whoever is here for the first time begins with nothing new.
    func feedSinceLooked() {
        courtesyQueue.async { [self] in
            guarded("feed") {
                let feed = try desk.feed(for: actor.name)
                mailbox.post(.feedSinceLooked(feed))
                if try !desk.knowsLooking(of: actor.name) { keepLooking(through: feed.read) }
            }
        }
    }

    func lookAtDesks() {
        presence?.look { [mailbox, desk] in mailbox.post(.desks($0, at: desk.now)) }
    }

    /// What needs somebody, over a forecast that was made just now.
    func findAlerts(_ forecast: Forecast) throws {
        let book = try desk.alerts(forecast)
        mailbox.post(.alerts(.book(book.only(region?.id, in: try desk.viewOfToday()))))
    }
}
