/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.images;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of actions and views, by what they stand for. Their pictures are the SVG files in this bundle's folder {@code icons}. */
public enum Icon {
	ADD("add"),
	ARROW_DOWN("arrowDown"),
	ARROW_RIGHT("arrowRight"),
	ARROW_UP("arrowUp"),
	CALENDAR("calendar"),
	CHOICE("choice"),
	CHOSEN("chosen"),
	CLEAR("clear"),
	COLLAPSE_ALL("collapseAll"),
	COLUMNS("columns"),
	COPY("copy"),
	CUT("cut"),
	DELETE("delete"),
	DIRTY_OVERLAY("dirtyOverlay"),
	DROP_DOWN("dropDown"),
	EDIT("edit"),
	ERROR("error"),
	ERROR_OVERLAY("errorOverlay"),
	EXPORT_FILE("exportFile"),
	FILTER("filter"),
	FIND("find"),
	FOLLOW_UP("followUp"),
	FORM("form"),
	FREEZE("freeze"),
	GROUP("group"),
	HIGHLIGHT("highlight"),
	HISTORY("history"),
	IMPORT_FILE("importFile"),
	INDENT("indent"),
	INFO("info"),
	LANGUAGE("language"),
	LINK("link"),
	LOCK("lock"),
	NAVIGATOR("navigator"),
	NEW("new"),
	NEW_PROGRAMME("newProgramme"),
	OK("ok"),
	OPEN_EDITOR("openEditor"),
	OUTDENT("outdent"),
	OUTLINE("outline"),
	OVERVIEW("overview"),
	PASTE("paste"),
	PICTURE("picture"),
	PIN("pin"),
	PREFERENCES("preferences"),
	PRINT("print"),
	PROBLEMS("problems"),
	PROPERTIES("properties"),
	REDO("redo"),
	REFRESH("refresh"),
	REVERT("revert"),
	SAVE("save"),
	SAVE_ALL("saveAll"),
	SEARCH("search"),
	SORT("sort"),
	SUBTASK("subtask"),
	TODAY("today"),
	UNDO("undo"),
	VIEWS("views"),
	WARNING("warning"),
	WARNING_OVERLAY("warningOverlay"),
	ZOOM_FIT("zoomFit"),
	ZOOM_IN("zoomIn"),
	ZOOM_OUT("zoomOut");

	private final String fileName;

	Icon(String fileName) {
		this.fileName = fileName;
	}

	/** The picture, never null. */
	public URL url() {
		return Icon.class.getResource("/icons/" + fileName + ".svg");
	}

	/** The picture for menus and actions, sharp at every zoom; whoever makes an image of it disposes it. */
	public ImageDescriptor descriptor() {
		return ImageDescriptor.createFromURL(url());
	}
}
