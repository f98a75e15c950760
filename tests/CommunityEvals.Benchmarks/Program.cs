namespace CommunityEvals.Benchmarks;

/// <summary>Measures the engine.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["engine", var tree, var output]:
                EngineRun.Start(tree, output);
                return 0;
            case ["read", var tree]:
                Console.WriteLine(EvalTree.CountBytes(tree));
                return 0;
            case ["temp", var tree]:
                Temp.Run(tree);
                return 0;
            default:
                Console.Error.WriteLine("usage: engine TREE OUT | read TREE");
                return 2;
        }
    }
}
