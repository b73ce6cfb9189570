package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All jobs that wait or are being done, the first due first.
    package func jobs() throws -> [Job] { try store.read { try $0.jobs() } }

    /// The jobs that failed when they were tried last, with what they were to do.
    package func jobFaults(_ registry: JobRegistry = .standard) throws -> [JobFaultLine] {
        try jobs().compactMap { job in
            guard let fault = job.fault else { return nil }
            return JobFaultLine(
                english: registry.handler(of: job.kind)?.name(.english) ?? job.kind,
                polish: registry.handler(of: job.kind)?.name(.polish) ?? job.kind, fault: fault,
                attempts: job.attempts, again: job.due)
        }
    }
}
