/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String accessAbsent;
	public static String accessDerived;
	public static String accessFrozen;
	public static String chooserHint;
	public static String chooserMoveDown;
	public static String chooserMoveUp;
	public static String chooserReset;
	public static String chooserSearch;
	public static String chooserTitle;
	public static String emptyBusy;
	public static String emptyClearFilter;
	public static String emptyFiltered;
	public static String errorsLookedAt;
	public static String errorsNoneLookedAt;
	public static String fillRefused;
	public static String fillTitle;
	public static String filterHint;
	public static String foreignChange;
	public static String groupsAsSaved;
	public static String groupsCount;
	public static String groupsEmpty;
	public static String groupsFilter;
	public static String groupsHint;
	public static String groupsHintSaved;
	public static String groupsRest;
	public static String groupsRows;
	public static String groupsTitle;
	public static String groupsTooMany;
	public static String groupsTooManyTitle;
	public static String highlightAdd;
	public static String highlightCell;
	public static String highlightColumn;
	public static String highlightCondition;
	public static String highlightExtent;
	public static String highlightFound;
	public static String highlightHint;
	public static String highlightLook;
	public static String highlightNoCondition;
	public static String highlightOf;
	public static String highlightPreview;
	public static String highlightRemove;
	public static String highlightRow;
	public static String highlightTitle;
	public static String highlightWholeRow;
	public static String menuAllGroups;
	public static String menuAllSeen;
	public static String menuAscending;
	public static String menuAutoSize;
	public static String menuClear;
	public static String menuClearFilters;
	public static String menuColumns;
	public static String menuCopy;
	public static String menuCut;
	public static String menuDescending;
	public static String menuEdit;
	public static String menuErrors;
	public static String menuErrorsLookedAt;
	public static String menuFillDown;
	public static String menuFillSeries;
	public static String menuFilterRow;
	public static String menuFold;
	public static String menuFoldAll;
	public static String menuFreeze;
	public static String menuGroupBy;
	public static String menuGroupDay;
	public static String menuGroupMonth;
	public static String menuGroupYear;
	public static String menuGroups;
	public static String menuHide;
	public static String menuHighlight;
	public static String menuPaste;
	public static String menuReplace;
	public static String menuSeen;
	public static String menuShowAll;
	public static String menuSortAscending;
	public static String menuSortDescending;
	public static String menuSortGroups;
	public static String menuSortGroupsRows;
	public static String menuSortGroupsValue;
	public static String menuSortNone;
	public static String menuSummary;
	public static String menuUnfold;
	public static String menuUnfoldAll;
	public static String menuUnfreeze;
	public static String menuUngroup;
	public static String menuUngroupAll;
	public static String pagedComputed;
	public static String pagedLoading;
	public static String pagedNumberText;
	public static String pagedTextOrder;
	public static String pasteGroup;
	public static String pasteMore;
	public static String pasteProblem;
	public static String pasteRefused;
	public static String pasteTitle;
	public static String pasteTooLarge;
	public static String readNotEmpty;
	public static String selectionTooLarge;
	public static String selectionTooLargeTitle;
	public static String sourceFailed;
	public static String sourceFile;
	public static String sourceMissing;
	public static String sourceNoLink;
	public static String sourceOpen;
	public static String sourceOpenVerb;
	public static String sourceTitle;
	public static String summaryMean;
	public static String summaryRange;
	public static String summaryRows;
	public static String summarySaved;
	public static String summarySum;
	public static String tipHighlight;
	public static String undoClear;
	public static String undoCut;
	public static String undoEdit;
	public static String undoFill;
	public static String undoFillDown;
	public static String undoFillSeries;
	public static String undoPaste;
	public static String undoToday;
	public static String undoToggle;
	public static String viewColumnGone;
	public static String viewConditionUnknown;
	public static String viewErrorsRefused;
	public static String viewOrderRefused;
	public static String viewRuleUnknown;
	public static String viewValueGone;

	static {
		NLS.initializeMessages("org.jiedui.ui.internal.grid.messages", Messages.class);
	}

	private Messages() {
	}
}
