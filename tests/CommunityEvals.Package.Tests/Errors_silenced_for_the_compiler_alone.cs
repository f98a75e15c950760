using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Errors_silenced_for_the_compiler_alone
{
    [Fact]
    public void Are_said_after_the_compile_because_there_is_no_leaderboard()
    {
        using var app = TestFolder.WithProgram()
            .Write(EvalFiles.Tiny, EvalFiles.WithoutTask)
            .Write("Suppressions.cs", """[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("CommunityEvals", "EVAL003")]""");
        var build = app.Build().Failed();
        Assert.Equal([EvalFiles.Tiny + "(1,3): error EVAL003"], build.Short);
        Assert.Empty(Directory.GetFiles(app.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }
}
