const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macFolder = (application) =>
  `~/Library/Containers/com.microsoft.${application}/Data/Documents/wef`;

/** How the certificate is trusted, by the platform's own tools. */
export function trustWords({ platform, certificateFile }) {
  switch (platform) {
    case "win32":
      return [`certutil -user -addstore Root "${certificateFile}"`];
    case "darwin":
      return [
        `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${certificateFile}"`,
      ];
    default:
      return [
        `certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n juesuan -i "${certificateFile}"`,
        "  （Debian/Ubuntu 需先安装 libnss3-tools；Firefox 在设置里另行导入）",
      ];
  }
}

/** How Excel and Word of this machine are led to the manifest, and how they forget it again. */
export function sideloadWords({ platform, manifestFile, id }) {
  switch (platform) {
    case "win32":
      return [
        `reg add ${developerKey} /v ${id} /t REG_SZ /d "${manifestFile}" /f`,
        "  重新启动 Excel、Word，“开始”选项卡右侧出现“决算说明助手”。",
        `  卸载 (remove)：reg delete ${developerKey} /v ${id} /f`,
      ];
    case "darwin":
      return [
        ...["Excel", "Word"].map(
          (application) =>
            `mkdir -p ${macFolder(application)} && cp "${manifestFile}" ${macFolder(application)}/${id}.xml`,
        ),
        "  重新启动 Excel、Word，“开始”→“加载项”→“开发人员加载项”。",
        `  卸载 (remove)：rm ${macFolder("Excel")}/${id}.xml ${macFolder("Word")}/${id}.xml`,
      ];
    default:
      return ["这台电脑没有桌面版 Office，请用下面的网页版方式 (no desktop Office here)。"];
  }
}

/** How Office on the web is led to the manifest. */
export function webWords(manifestFile) {
  return [
    "在 Edge 或 Chrome 打开网页版 Excel 或 Word：“开始”→“加载项”→“更多加载项”→“我的加载项”→“上传我的加载项”，选择：",
    `  ${manifestFile}`,
  ];
}
