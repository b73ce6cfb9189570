import DeskModel
import ServiceModel

/// Background jobs that fail: each day anew, and each fault of its own.
struct JobAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        try ground.desk.jobFaults().map { line in
            let since = line.again.map { $0 - Job.wait(after: line.attempts) }
            return Alert(
                .job, about: line.name(.english), occasion: ground.today.iso + " " + line.fault.english, .calm,
                since: since ?? ground.now, isDated: since != nil, .job(line))
        }
    }
}
