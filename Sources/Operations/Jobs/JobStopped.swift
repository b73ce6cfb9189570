/// Thrown by a job that was broken off from here: nothing failed, and whoever comes next does it.
package struct JobStopped: Error {
    package init() {}
}
