using System.Reflection;

// What a stranger's first program does with the package; its output is compared with expected.txt, plain and trimmed.
var library = Assembly.Load("UpsellScoring").GetName();
Console.WriteLine(library.Name);
