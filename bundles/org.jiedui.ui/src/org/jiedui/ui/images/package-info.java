/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures: the icon set of the actions, and a cache that makes SWT images of SVG files and of what item providers name as an image. */
package org.jiedui.ui.images;
