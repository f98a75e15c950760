using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using CommunityEvals.Speed.Editor;
using CommunityEvals.Speed.Trees;

namespace CommunityEvals.Speed;

/// <summary>Measures the engine. The script <c>compare</c> holds it against what else there is.</summary>
public static class Program
{
    private const string Usage = """
        engine TREE OUT              checks a tree, and writes leaderboard.json and findings.txt
        read TREE                    reads its bytes, and no more
        list TREE                    lists its files and folders, and prints the milliseconds that it took
        keystrokes [FILES] [EDITS]   what an edit costs in an editor, in a project of so many files (default: 1000, 500)
        generate OUT COUNT [SEED]    makes a tree
        parts [BenchmarkDotNet's options]
        """;

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
            case ["list", var tree]:
                Console.WriteLine(EvalTree.TimeListing(tree).TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture));
                return 0;
            case ["generate", var output, var count, .. var seed]:
                TreeGenerator.Generate(output, Number(count), seed is [var given] ? Number(given) : 1);
                return 0;
            case ["keystrokes", .. var numbers] when numbers.Length <= 2:
                MeasureKeystrokes([.. numbers.Select(Number)]);
                return 0;
            case ["parts", .. var options]:
                MeasureParts(options);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    // Methods of their own, so that the other commands do not load their libraries.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MeasureParts(string[] options) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MeasureKeystrokes(int[] numbers) =>
        Keystrokes.Measure(numbers is [var files, ..] ? files : 1_000, numbers is [_, var edits] ? edits : 500).GetAwaiter().GetResult();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
