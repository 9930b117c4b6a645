import 'back-care-elements/define';
