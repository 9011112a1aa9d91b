/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** JFace viewers and the Properties view on the item providers of EMF.Edit. */
package org.jiedui.ui.viewers;
