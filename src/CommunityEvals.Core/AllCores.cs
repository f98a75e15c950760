namespace CommunityEvals;

/// <summary>Shares work out among the cores. What comes of it does not depend on their number.</summary>
/// <remarks><c>Parallel.For</c> is generic code that the JIT compiles at its first call, for longer than a small build takes.</remarks>
public static class AllCores
{
    private const int MostWorkers = 16;

    /// <summary>Calls <paramref name="work"/> with each number below <paramref name="count"/>.</summary>
    public static void For(int count, Action<int> work)
    {
        var next = -1;
        void Take()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                work(i);
            }
        }

        var workers = new Action[Math.Min(count, MostWorkers)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Take;
        }

        Parallel.Invoke(workers);
    }

    /// <summary>The answer for each number below <paramref name="count"/>, in order.</summary>
    public static T[] Map<T>(int count, Func<int, T> answer)
    {
        var answers = new T[count];
        For(count, i => answers[i] = answer(i));
        return answers;
    }
}
