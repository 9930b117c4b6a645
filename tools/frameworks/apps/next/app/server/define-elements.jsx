'use client';
import 'back-care-elements/define';

export const DefineElements = () => null;
