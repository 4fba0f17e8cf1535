/** Where each organisation publishes, by the name of its folder: pages, repositories and its own papers. */
const VENDOR_PAGES: Readonly<Record<string, readonly string[]>> = {
  ai21: ['https://huggingface.co/ai21labs/'],
  amazon: ['https://www.amazon.science/'],
  anthropic: ['https://www.anthropic.com/', 'https://www-cdn.anthropic.com/'],
  cohere: ['https://huggingface.co/CohereForAI/'],
  deepseek: [
    'https://api-docs.deepseek.com/',
    'https://www.deepseek.com/',
    'https://github.com/deepseek-ai/',
    'https://huggingface.co/deepseek-ai/',
    'https://arxiv.org/pdf/2412.10302',
    'https://arxiv.org/abs/2501.12948',
  ],
  google: [
    'https://ai.google.dev/',
    'https://blog.google/',
    'https://deepmind.google/',
    'https://developers.googleblog.com/',
    'https://huggingface.co/google/',
    'https://arxiv.org/pdf/2403.05530',
    'https://arxiv.org/abs/2403.05530',
  ],
  ibm: ['https://huggingface.co/ibm-granite/', 'https://www.ibm.com/'],
  meta: [
    'https://ai.meta.com/',
    'https://github.com/meta-llama/',
    'https://huggingface.co/meta-llama/',
    'https://arxiv.org/pdf/2407.21783',
  ],
  microsoft: ['https://huggingface.co/microsoft/', 'https://arxiv.org/pdf/2412.08905'],
  mistral: ['https://mistral.ai/', 'https://huggingface.co/mistralai/'],
  moonshotai: ['https://github.com/MoonshotAI/'],
  nvidia: ['https://build.nvidia.com/', 'https://developer.nvidia.com/'],
  openai: ['https://openai.com/', 'https://www.youtube.com/live/SKBG1sqdyIU'],
  qwen: [
    'https://qwenlm.github.io/',
    'https://github.com/QwenLM/',
    'https://huggingface.co/Qwen/',
    'https://arxiv.org/abs/2409.12186',
  ],
  xai: ['https://x.ai/'],
};

/** A figure is the vendor's own if the page it cites is; the file's flag is_self_reported is not always right. */
export function isVendorPage(organisation: string, url: string): boolean {
  return (VENDOR_PAGES[organisation] ?? []).some((page) => url.startsWith(page));
}
