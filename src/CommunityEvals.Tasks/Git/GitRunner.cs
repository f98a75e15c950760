namespace CommunityEvals.Tasks.Git;

/// <summary>Runs git over a store of objects, away from the repo that they belong to.</summary>
/// <param name="program">Full path of git.</param>
/// <param name="repo">The repo that it is run in.</param>
/// <param name="store">The store to read.</param>
/// <param name="limit">How long all runs together may take.</param>
internal sealed class GitRunner(string program, ScratchRepo repo, ObjectStore store, TimeLimit limit)
{
    private static readonly string NoFile = Path.DirectorySeparatorChar == '\\' ? "NUL" : "/dev/null";

    /// <summary>
    /// Names that no program can be run, no server reached and no optional file believed, whatever git learns to read. A commit
    /// graph repeats what commits say, and nothing holds it to that.
    /// </summary>
    private static readonly string Guards =
        $"-c core.fsmonitor=false -c core.hooksPath={NoFile} -c core.attributesFile={NoFile} -c core.commitGraph=false -c protocol.allow=never";

    /// <summary>How long all runs together may take.</summary>
    public TimeLimit Limit => limit;

    /// <summary>Starts git.</summary>
    /// <param name="arguments">A command that reads objects, with its options.</param>
    /// <exception cref="GitFault">It does not start.</exception>
    public GitProcess Start(string arguments)
    {
        limit.Check();
        return GitProcess.Start(new(program, $"{Guards} {arguments}") { WorkingDirectory = repo.Folder }, SetEnvironment, limit);
    }

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["GIT_DIR"] = repo.Folder;
        environment["GIT_OBJECT_DIRECTORY"] = store.Folder;
        environment["GIT_CONFIG_NOSYSTEM"] = "1";
        environment["GIT_CONFIG_GLOBAL"] = NoFile;
        environment["GIT_ATTR_NOSYSTEM"] = "1";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_PAGER"] = "cat";
        environment["LC_ALL"] = "C";
    }
}
