package import DeskModel
package import ServiceModel

/// What became of one job.
package struct JobResult: Sendable {
    package enum End: Sendable {
        case done([Summary])
        /// When it is tried again; `nil` when it is given up.
        case failed(JobFault, again: Timestamp?)
        /// It was broken off from here; somebody else does it.
        case stopped
    }

    package let job: Job
    package let end: End

    package init(job: Job, end: End) {
        self.job = job
        self.end = end
    }
}
