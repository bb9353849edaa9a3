/**
 * Stands in for `@mediapipe/pose` (an alias in vite.config.ts): pose-detection imports that file statically, although
 * the file is not an ES module. Here it is loaded as a script, from our own folder, and only when the second engine is
 * used.
 */
const scriptUrl = new URL('mediapipe/pose.js', document.baseURI).href;

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} cannot be loaded`));
    document.head.append(script);
  });
}

if (!('Pose' in window)) await loadScript(scriptUrl);

export const Pose: unknown = Reflect.get(window, 'Pose');
