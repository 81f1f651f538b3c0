/** `GET family-achievement`: what a family's certificate is given for, the same for every family. */
export interface FamilyAchievementDto {
  name: string;
  description: string;
  criteria: string;
}

export const familyAchievement: Readonly<FamilyAchievementDto> = {
  name: '家庭证书',
  description: '一家人一起定家庭网络公约，一起学一节微课。',
  criteria: '家里每个人都同意公约，并且一起轮流学完至少一节微课。',
};
