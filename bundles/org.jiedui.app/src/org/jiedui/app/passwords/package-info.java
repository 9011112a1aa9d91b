/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Asks whoever sits at the screen for the password of encrypted books or of a server. */
package org.jiedui.app.passwords;
