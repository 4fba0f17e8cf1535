import type { ForeignWords } from '../../core/text/extra-words.js';

/** Portuguese, beyond the first view. Outcomes stand after "de" and after a verb. */
const pt: ForeignWords = {
  'matrix-caption': 'O modelo da linha frente ao da coluna, nos benchmarks em comum',
  model: 'Modelo',
  ahead: 'à frente',
  'pair-not-comparable': 'não comparáveis',
  'pair-split': 'decisão dividida',
  'pair-tie': 'não se distinguem',
  'pair-lean': '{points} segundo indícios',
  'pair-clear': '{points} claramente',
  groups: 'Em ordem',
  'group-one': '{@model}',
  'group-level': '{&@models}, que não se distinguem entre si',
  'group-chain': '{&@models}, sem uma fronteira precisa entre eles',
  'group-apart': '{&@models} {count|one:tem|other:têm} muito pouco em comum com os demais para ocupar uma posição.',
  'group-none': 'Não há dois destes modelos com o suficiente em comum para uma comparação.',
  'price-plot':
    'Pontos à frente ou atrás de {@model} nos benchmarks em comum, em função do preço de um milhão de tokens de saída em dólares (escala logarítmica)',

  'cost-caption': 'Custo por mês destes tokens: {~input} de entrada e {~output} de saída',
  'cost-month': 'Custo por mês',
  'cost-of': 'tokens: {~input} de entrada e {~output} de saída',
  'cost-ratio': '{@model} custa {ratio} vezes o que custa {@cheapest}.',
  'answer-time': 'Tempo para uma resposta de {tokens} tokens',
  'cost-input': 'Milhões de tokens de entrada por mês',
  'cost-output': 'Milhões de tokens de saída por mês',
  'cost-start':
    'Para começar: {answers} respostas de {tokens} tokens, cada uma a {context} tokens de pergunta e contexto.',
  'cost-invalid': 'Informe um número a partir de 0.',

  'outcome-not-comparable': 'uma base insuficiente para compará-los',
  'outcome-split': 'uma decisão dividida',
  'outcome-tie': 'um resultado sem vantagem para nenhum dos dois',
  'outcome-lean': 'indícios a favor de {@leader}',
  'outcome-clear': 'uma vantagem clara de {@leader}',
  drift: 'Esta página parte de {expected}; os dados agora mostram {found}.',
  'reported-by-same': 'Sem o que os desenvolvedores divulgam sobre os próprios modelos, o veredicto não muda{counts}.',
  'reported-by-changes':
    'Sem o que os desenvolvedores divulgam sobre os próprios modelos, os dados mostram {found} em vez de {expected}{counts}.',
  'reported-by-counts': ', com {shared} {shared|one:benchmark|other:benchmarks} em comum em vez de {all}',
  'reported-by-any': 'Todos os resultados',
  'reported-by-independent': 'Sem o que os desenvolvedores divulgam sobre os próprios modelos',

  'weight-share': '{%share} do peso',
  'weight-value': '{weight}, {share}',
  'weight-none': 'fica de fora',
  'weight-idle': 'nenhum benchmark em comum: não conta para o veredicto',
  'weight-flip-above': 'acima de {to}, vantagem de {@model}',
  'weight-flip-below': 'abaixo de {to}, vantagem de {@model}',
  'weight-no-flip': 'nenhum peso aqui inverte a vantagem',
  presets: 'Pesos para começar',
  'preset-balanced': 'Equilibrado',
  'preset-coding-agent': 'Agente de programação',
  'preset-research-assistant': 'Assistente de pesquisa',
  'preset-math-and-science': 'Matemática e ciência',
  'preset-multilingual-support': 'Suporte multilíngue',
  reset: 'Restaurar',

  'models-search': 'Buscar por modelo ou desenvolvedor',
  'models-found': '{shown} de {total} {total|one:modelo|other:modelos}',
  'models-chosen': 'Na comparação',
  'models-remove': 'Remover {name}',
  'models-limits': 'No mínimo dois modelos, no máximo seis.',
  'models-other': 'Outros desenvolvedores',

  sort: 'Ordem',
  'sort-dataset': 'Por categoria',
  'sort-difference': 'Maiores diferenças primeiro',
  'sort-name': 'Por nome',
  'sort-score': 'O melhor de {@model} primeiro',
  'filter-category': 'Categoria',
  'filter-rows': 'Benchmarks',
  'filter-any': 'Tudo',
  'filter-shared': 'Executados em igualdade de condições',
  'filter-counted': 'Contam para o veredicto',
  'filter-name': 'O nome contém',
  'filter-shown': '{shown} de {total}',
  'filter-none': 'Nenhum benchmark encontrado.',

  'copy-markdown': 'Copiar como Markdown',
  'copy-csv': 'Copiar como CSV',
  'copy-link': 'Copiar o link',
  'copy-embed': 'Copiar o código para incorporar',
  copied: 'Copiado.',
  'copy-refused': 'O navegador não permite copiar. Aqui está, para copiar à mão:',
  'download-svg': 'Baixar uma imagem (SVG)',
  downloaded: 'A imagem está nos seus downloads.',

  resolution:
    'Com {items} {items|one:pergunta|other:perguntas} e acertos em torno de {%share}, diferenças de menos de {points} não se distinguem.',
  stale: 'com mais de um ano',
  'score-measured': '{@model}: intervalo de 95% de {low} a {high} em 100, segundo o erro que a fonte declara',
  'score-assumed':
    '{@model}: intervalo de 95% de {low} a {high} em 100, suposto a partir de {questions} {questions|one:pergunta|other:perguntas}',
  'score-unknown': '{@model}: intervalo desconhecido',
  'score-source': 'fonte: {source}',
  'score-date': '{:date}',
  rests: '{count|one:Esta frase se apoia nele|other:Estas frases se apoiam nele}:',
  'rests-none': 'Nenhuma frase se apoia nele.',

  'subscribe-email': 'Novas comparações por e-mail',
  'subscribe-consent':
    'Aceito receber este e-mail e que meu endereço seja guardado para isso até eu cancelar a inscrição.',
  'subscribe-implied': 'Quem se inscreve aceita recebê-lo.',
  'subscribe-promise': 'Um e-mail por semana; cancele quando quiser.',
  'subscribe-new-tab': 'O formulário abre uma nova aba.',
  'subscribe-send': 'Inscrever-me',

  'basis-shared':
    'Só contam os benchmarks que ambos os modelos fizeram: mesma versão, mesmas condições e resultados do mesmo tipo de origem. As pontuações são médias ponderadas desses resultados, por categoria.',
  'basis-all':
    'Cada modelo em seus próprios testes, ou conforme uma fonte o declara para ambos. O veredicto continua a se apoiar no que os dois fizeram.',
  'threshold-any': 'Um veredicto exige {minSharedRows} benchmarks em comum em {minCategories} categorias.',
  'threshold-lead':
    'Uma vantagem exige {minDifference} {minDifference|one:ponto|other:pontos}, {%minWeightingShare} de todas as ponderações, um intervalo (se conhecido) sem o zero e que nenhum benchmark ou categoria a decida. Se não, a decisão fica dividida quando cada um supera o outro em {splitLead} {splitLead|one:ponto|other:pontos} em alguma categoria; nos demais casos há empate. “Igual” é um intervalo dentro de ±{equalWithin}.',
  'threshold-clear':
    'Uma vantagem clara exige {clearRows} benchmarks em comum, {clearSources} fontes sem relação entre si, {clearCategories} categorias, {%clearCoverage} do peso e, ou um intervalo conhecido, ou {signTestRows} benchmarks que coincidam mais do que o acaso explica.',
  limits:
    'Os intervalos são de 95%, segundo os erros declarados ou, na falta deles, supostos a partir do número de perguntas (≈, tracejado); um ponto vazado: nenhum conhecido. Refletem o acaso da amostra, não a variação entre execuções.',
  weights: 'Pesos:',

  problems: 'Todos os problemas ({count})',
  'error-no-source': 'Não há fonte de dados: use src, data ou um script JSON dentro do elemento.',
  'error-network': 'Não foi possível acessar os dados ({url}).',
  'error-http': 'O servidor respondeu {status} ({url}).',
  'error-timeout': 'Os dados não chegaram em {seconds} {seconds|one:segundo|other:segundos} ({url}).',
  'error-html': 'Em vez de dados chegou uma página web ({url}).',
  'error-json': 'Os dados não são JSON válido.',
  'error-blocked': 'A política de segurança da página bloqueia {url}. Inclua {origin} no connect-src.',
  'error-unknown-model': 'Não consta nos dados: {ids}.',
  'error-nearest': 'Não consta nos dados: {ids}. Seria {nearest}?',
  'error-too-few-models': 'Uma comparação precisa de dois modelos ou mais.',
  'error-dataset': 'O conjunto de dados tem um problema.',
};

export default pt;
